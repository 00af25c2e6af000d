/** Many who ask the same at once are answered by one question 同问同答; nothing is remembered. */
package line12345.hotline.together;
