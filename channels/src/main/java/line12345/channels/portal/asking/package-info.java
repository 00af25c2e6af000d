/**
 * A short question before filing 先问一句: what the offices have answered already need not be filed.
 */
package line12345.channels.portal.asking;
