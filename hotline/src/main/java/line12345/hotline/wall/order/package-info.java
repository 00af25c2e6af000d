/** 代改状态: a shift leader sets an agent ready, to rest or offline; noted, and said to the agent. */
package line12345.hotline.wall.order;
