import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

type VirtualListOptions = {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Keep it stable: with another one, all rows are placed anew. */
  readonly keyOf: (index: number) => string;
  /** The height that a row is taken to have until it is measured, in pixels. */
  readonly height: number;
  /** A row that is never taken away, such as that with the focus. */
  readonly kept: number | undefined;
};

type VirtualList = {
  readonly rows: readonly VirtualItem[];
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** Where a row stands in the list, in pixels. */
  readonly topOf: (row: VirtualItem) => number;
  /** The ref of a row, which also has its index in `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
};

/** Rows beyond those in view, so that Tab always finds the next one. */
const BEYOND = 5;

/** The rows of a very long list that are in view. The page scrolls, not the list. */
export function useVirtualList({ list, count, keyOf, height, kept }: VirtualListOptions): VirtualList {
  const margin = useTop(list);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: BEYOND,
    scrollMargin: margin,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      if (kept === undefined || kept >= count || inView.includes(kept)) return inView;
      return [...inView, kept].sort((a, b) => a - b);
    },
  });
  return {
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    topOf: (row) => row.start - margin,
    measure: virtual.measureElement,
  };
}

/** How far below the page's top an element stands, whatever opens above it. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
