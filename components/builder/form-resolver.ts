import { zodResolver } from '@hookform/resolvers/zod';
import { formSchema } from '@/lib/utm/schema';

/** What react-hook-form asks whether the form can be copied. Loaded on first use: see load-resolver.ts. */
export const formResolver = zodResolver(formSchema);
