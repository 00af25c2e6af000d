/**
 * Short messages 短信: what became of each that an operator took and what it cost, and what people
 * reply: a digit rates an answer, TD stops them. How an operator is spoken to is a channel's.
 */
package line12345.ticketing.textmessage;
