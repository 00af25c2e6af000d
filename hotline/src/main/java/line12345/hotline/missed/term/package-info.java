/**
 * 漏话规则: what is listed, until when it is called back, and at which other hours it is tried again.
 */
package line12345.hotline.missed.term;
