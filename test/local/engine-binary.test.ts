// What does somebody read whose platform has no embedded engine?
import { describe, expect, it } from 'vitest';
import { isCannotStart } from '../../infra/local/cannot-start.ts';
import { engineBinary } from '../../infra/local/engine-binary.ts';

describe('the embedded engine’s program', () => {
  it('comes with npm here', () => {
    expect(engineBinary()).toMatch(/@dynoxide\/linux-x64\/dynoxide$/);
  });

  it('is missed in one line that says what to do', () => {
    const missing = () => {
      throw new Error("Cannot find module '@dynoxide/linux-x64/package.json'");
    };
    const attempt = () => engineBinary(missing);
    expect(attempt).toThrow(/AWS_ENDPOINT_URL_DYNAMODB/);
    try {
      attempt();
    } catch (error) {
      expect(isCannotStart(error)).toBe(true);
      expect(String(error instanceof Error && error.message)).not.toContain('\n');
    }
  });
});
