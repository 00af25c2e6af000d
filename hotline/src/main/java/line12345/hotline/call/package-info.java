/** Calls 来电 of citizens: how each came, waited, was answered, ended and was scored 按键评价. */
package line12345.hotline.call;
