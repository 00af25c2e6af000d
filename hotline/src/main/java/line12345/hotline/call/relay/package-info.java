/**
 * 联系市民: the exchange rings first one's own telephone, then the citizen's; neither sees the other's
 * number.
 */
package line12345.hotline.call.relay;
