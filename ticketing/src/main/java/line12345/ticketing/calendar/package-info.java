/** Working days 工作日: holidays 节假日 and make-up days 调休 as announced; nothing is guessed. */
package line12345.ticketing.calendar;
