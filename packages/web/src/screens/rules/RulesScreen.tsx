import type { Rule } from '@hengji/wire';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useRules } from '../../api/rules.ts';
import { Failure } from '../../parts/Failure.tsx';
import { texts } from '../../texts/texts.ts';
import { findRules } from './find-rules.ts';
import { RuleEntry } from './RuleEntry.tsx';
import { RuleSearch } from './RuleSearch.tsx';
import './rules.css';

const route = getRouteApi('/open/rules');
const words = texts.rules;

/** 规则: what is looked at and why, to be found by any word; each has its own address. */
export function RulesScreen() {
  const { find = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useRules();
  const asked = useDeferredValue(find); // the field answers at once, the list when there is time
  const found = useMemo(() => findRules(data?.rules ?? [], asked), [data, asked]);

  return (
    <main className="page rules">
      <title>{`${words.title} · ${texts.product}`}</title>
      <h1>{data ? words.standing(data.rules.length) : words.title}</h1>
      <p className="about">{words.about}</p>
      <RuleSearch asked={find} onAsk={next => void navigate({ search: { find: next }, replace: true })}>
        {data && asked !== '' && words.found(found.length)}
      </RuleSearch>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <p className="quiet" aria-busy="true">{words.loading}</p>}
      {data && found.length === 0 && <p className="rule-none">{words.none}</p>}
      <Chapters rules={found} />
    </main>
  );
}

/** The rules by what they look at, in the order of the rule set. */
function Chapters({ rules }: { readonly rules: readonly Rule[] }) {
  const { hash } = useLocation();
  const isThere = rules.some(({ id }) => id === hash);
  useEffect(() => { if (isThere) document.getElementById(hash)?.focus(); }, [hash, isThere]); // a link may have named one before the list came

  const scopes = [...new Set(rules.map(({ scope }) => words.scope(scope)))];
  return scopes.map(scope => {
    const chapter = rules.filter(rule => words.scope(rule.scope) === scope);
    return (
      <section key={scope} aria-label={scope}>
        <header className="section"><h2>{scope}</h2><span className="quiet small">{words.count(chapter.length)}</span></header>
        <ol>{chapter.map(rule => <RuleEntry key={rule.id} rule={rule} isHere={rule.id === hash} />)}</ol>
      </section>
    );
  });
}
