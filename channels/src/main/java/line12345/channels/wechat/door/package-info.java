/**
 * Where WeChat's server knocks 消息推送: signatures checked, bodies bounded, answered within five
 * seconds.
 */
package line12345.channels.wechat.door;
