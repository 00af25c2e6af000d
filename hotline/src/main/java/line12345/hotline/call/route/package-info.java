/**
 * Where a call waits and who goes first 来电排队: the queue by number, key and hours, and priority 优先
 * with its reason.
 */
package line12345.hotline.call.route;
