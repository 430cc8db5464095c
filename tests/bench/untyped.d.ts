// Compared libraries that bring no types of their own.
declare module 'qs';
declare module 'urijs';
declare module 'url-parse';
