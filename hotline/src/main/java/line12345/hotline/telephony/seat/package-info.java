/** Queue members 坐席 as the agents want them. */
package line12345.hotline.telephony.seat;
