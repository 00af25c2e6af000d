/**
 * 监听、密语、强插: a shift leader hears an agent's call, speaks to the agent alone, or to both; every
 * listening is written down.
 */
package line12345.hotline.wall.listen;
