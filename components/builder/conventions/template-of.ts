import type { Conventions } from '@/components/builder/conventions/use-conventions';
import type { NamingTemplate } from '@/lib/conventions/convention';
import type { UtmKey } from '@/lib/utm/params';

/** The template for a parameter's values; undefined where there is none, or none with parts. */
export function templateOf(
  { inForce }: Pick<Conventions, 'inForce'>,
  name: UtmKey,
): NamingTemplate | undefined {
  const template = inForce?.rules[name]?.template ?? undefined;
  return template !== undefined && template.parts.length > 0 ? template : undefined;
}
