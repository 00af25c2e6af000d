/**
 * 外呼线路: the one way out. Which number is shown to whom, whether a citizen may be rung now, and the
 * book of what came of it 外呼记录.
 */
package line12345.hotline.outbound.line;
