/** The form of 100 points 评分表: sections, items, and what ends everything 一票否决; in versions. */
package line12345.hotline.quality.form;
