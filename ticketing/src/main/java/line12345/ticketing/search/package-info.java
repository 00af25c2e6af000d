/**
 * Search 检索: finds tickets by what is typed, the newest first, for somebody whose business they
 * are.
 */
package line12345.ticketing.search;
