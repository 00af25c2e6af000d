/**
 * 漏话: callers whom nobody spoke with, one entry a number, called back within a term. Source:
 * 国办函〔2025〕66号 (漏话及时回拨).
 */
package line12345.hotline.missed;
