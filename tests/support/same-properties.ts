/**
 * Every run of the suite tries the same examples: a change is judged by what it changed, not by luck.
 * `npm run test:search` looks for new ones.
 */
import { configureGlobal } from 'fast-check';

const wanted = process.env['PROPERTY_SEED'];
configureGlobal({ seed: wanted === undefined ? 20_261_128 : Number(wanted) });
