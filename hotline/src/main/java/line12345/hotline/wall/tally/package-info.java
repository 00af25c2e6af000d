/** 坐席用时: what each agent's time and calls add up to, added as states change, never by scanning. */
package line12345.hotline.wall.tally;
