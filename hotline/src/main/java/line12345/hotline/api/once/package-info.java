/** Writes that happen once 幂等: the answer is kept in the same transaction as the write. */
package line12345.hotline.api.once;
