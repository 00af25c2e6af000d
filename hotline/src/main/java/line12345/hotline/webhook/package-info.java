/**
 * Webhooks 事实推送: what happens here is told to other systems, in order, signed, until they have it.
 */
package line12345.hotline.webhook;
