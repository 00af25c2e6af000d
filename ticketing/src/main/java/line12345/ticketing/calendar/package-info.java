/**
 * Working days 工作日 and office hours 作息时间: holidays 节假日 and make-up days 调休 as announced, seasons
 * and lunch; nothing is guessed.
 */
package line12345.ticketing.calendar;
