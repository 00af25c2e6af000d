/** My requests 我的诉求: whoever holds the telephone sees everything asked with its number. */
package line12345.channels.portal.mine;
