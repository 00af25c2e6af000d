/** Steps of a whole ticket 工单流转 by the interface: dispatch, join, urge, review, meet. */
package line12345.hotline.api.step;
