/** The portal's live chat 在线客服: write with an agent, on a telephone, also without scripts. */
package line12345.channels.portal.chat;
