/**
 * What nobody needs any more goes out 清理旧消息: old messages, answers and unfinished conversations.
 */
package line12345.channels.wechat.sweep;
