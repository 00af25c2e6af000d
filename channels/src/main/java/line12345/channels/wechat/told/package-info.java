/**
 * Notices that reach a citizen in WeChat 微信通知: template messages, and plain words where they fail.
 */
package line12345.channels.wechat.told;
