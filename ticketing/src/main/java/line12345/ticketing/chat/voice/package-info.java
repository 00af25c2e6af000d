/**
 * Carrying agents' words to accounts of channels where citizens do not come to read 会话外发: rows of
 * the line's own transaction, said later, each chat's lines in their order.
 */
package line12345.ticketing.chat.voice;
