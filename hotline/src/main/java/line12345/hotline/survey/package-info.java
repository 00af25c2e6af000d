/**
 * The survey by message 短信评价: who pressed no key after a call is asked once to rate the call and
 * its agent on a small page.
 */
package line12345.hotline.survey;
