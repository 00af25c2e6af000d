/** Subscriptions to facts 事实推送 by the interface. */
package line12345.hotline.api.webhook;
