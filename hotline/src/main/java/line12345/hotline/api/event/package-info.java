/** Events 事件 by the interface: equal matters of one street, taken up or put aside. */
package line12345.hotline.api.event;
