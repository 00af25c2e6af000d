/** Personal data 个人信息 in words that people write: found with kind and place, never stored here. */
package line12345.ticketing.privacy;
