/**
 * Open311 GeoReport v2 开放三一一: the interface of the world's 311 hotlines, as a thin adapter true to
 * its specification; a key of the medium {@code open311} files, anybody reads what may be public.
 * Described in docs/open.md, chosen in docs/decisions/0050.
 */
package line12345.channels.open311;
