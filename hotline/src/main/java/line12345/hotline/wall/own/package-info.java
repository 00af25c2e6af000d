/** 我的数据: an agent's own figures beside the middle of the team, each with its rule said. */
package line12345.hotline.wall.own;
