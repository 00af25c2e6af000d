/** The guided conversation 引导对话 that turns messages into a ticket. */
package line12345.channels.wechat.talk;
