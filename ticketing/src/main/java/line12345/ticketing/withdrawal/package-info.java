/** A citizen takes the own request back before it is answered 撤回诉求. */
package line12345.ticketing.withdrawal;
