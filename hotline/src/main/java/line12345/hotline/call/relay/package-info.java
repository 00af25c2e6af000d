/**
 * 经交换机外呼: the exchange rings first one's own telephone, then the citizen's; neither sees the
 * other's number. Who may be rung is decided in {@code hotline.outbound}.
 */
package line12345.hotline.call.relay;
