/** Waiting in a chat 排队与超时: how long it will be, said honestly, and what is done about silence. */
package line12345.ticketing.chat.waiting;
