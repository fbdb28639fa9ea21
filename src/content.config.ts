import { defineCollection } from 'astro:content';
import { tekstloader } from './bouw/tekstloader.ts';

/** Only MDX bodies pass through Astro's content layer; fields and figures come from the model. */
export const collections = { teksten: defineCollection({ loader: tekstloader() }) };
