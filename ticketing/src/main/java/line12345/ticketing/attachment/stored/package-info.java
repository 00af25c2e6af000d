/**
 * Pictures that lie here 库存照片, cleaned once more after the house learnt what else they can carry.
 */
package line12345.ticketing.attachment.stored;
