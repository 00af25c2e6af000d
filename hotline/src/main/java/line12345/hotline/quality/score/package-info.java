/**
 * Points given for a call 评分: which for what, remarks by second, and two people side by side 校准.
 */
package line12345.hotline.quality.score;
