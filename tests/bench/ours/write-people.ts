import { everybody } from '../../../shared/analysis/condition';
import { EngineService } from '../../../electron/engine/engine-service';

const [file = '', path = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const service = await EngineService.open(null);
await service.files.open([file], () => undefined, signal);
const { database } = service.question(null, everybody, signal);
await database.writeParquet('SELECT * FROM people', path);
process.exit(0);
