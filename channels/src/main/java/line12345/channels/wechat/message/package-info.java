/** Messages and events as WeChat sends them 消息与事件, each kept once. */
package line12345.channels.wechat.message;
