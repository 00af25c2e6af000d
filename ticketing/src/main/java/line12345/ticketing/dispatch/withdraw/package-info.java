/** A dispatch is taken back by whoever sent it, one or many 撤回派单. */
package line12345.ticketing.dispatch.withdraw;
