/**
 * Live chat 在线客服: a citizen and an agent write to each other, from one queue with the calls. Here
 * is what a chat is and what is kept of it; who asks and who answers have rooms of their own.
 */
package line12345.ticketing.chat;
