/** The interface's description of itself 接口说明, and requests held against it. */
package line12345.hotline.api.shape;
