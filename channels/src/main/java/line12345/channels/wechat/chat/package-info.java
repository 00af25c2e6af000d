/**
 * WeChat's part of live chats 转人工: words of the citizen to the agent, the agent's back to WeChat.
 */
package line12345.channels.wechat.chat;
