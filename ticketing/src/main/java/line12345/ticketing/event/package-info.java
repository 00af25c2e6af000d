/**
 * A burst of equal matters is one event 事件: tickets of one matter 事项 in one street 街道 within hours,
 * offered to the hotline, taken up with a main ticket, and over when that one is answered.
 *
 * <p>Rule: 国办函〔2025〕66号, 重复诉求并单处理.
 */
package line12345.ticketing.event;
