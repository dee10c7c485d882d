import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Flex } from '@strapi/design-system';
import type { AppearanceView, ArticlePanel } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import { CorrectEntry } from './CorrectEntry';
import { Entry } from './Entry';
import { EntryDetails } from './EntryDetails';
import { EntryGroup } from './EntryGroup';
import { handlePanelKeys } from './handle-panel-keys';
import type { Corrections } from './use-corrections';
import { useEntryOrder } from './use-entry-order';
import type { Verbs } from './use-verbs';
import type { PanelVerb } from './verbs';

interface StoryEntriesProps {
  article: ArticlePanel;
  verbs: Verbs;
  corrections: Corrections;
  canDecide: boolean;
  /** Stands in the head of the first group. */
  help: ReactNode;
  onHelp: (asker: HTMLElement) => void;
}

/** All officials and bodies of an article; one can be open, and the keys act on the one that has the focus. */
export const StoryEntries = ({ article, verbs, corrections, canDecide, help, onHelp }: StoryEntriesProps) => {
  const t = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const people = useEntryOrder(article, 'people');
  const organizations = useEntryOrder(article, 'organizations');
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const all = [...people.shown, ...people.rest, ...organizations.shown, ...organizations.rest];
  const tabKey = all.some(({ key }) => key === activeKey) ? activeKey : (all[0]?.key ?? null);

  const headers = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  // The button that was pressed may be gone with the answer; the entry's header stays.
  const focusEntry = (key: string) =>
    headers()
      .find(({ dataset }) => dataset.entry === key)
      ?.focus();

  const open = (key: string | null) => {
    setOpenKey(key);
    verbs.closeSearch();
  };

  const onVerb = (appearance: AppearanceView, verb: PanelVerb) => {
    if (!verbs.perform(appearance, verb)) {
      return;
    }
    if (verb === 'another') {
      setOpenKey(appearance.key);
    } else {
      focusEntry(appearance.key);
    }
  };

  const onChoose = (appearance: AppearanceView, record: string) => {
    focusEntry(appearance.key);
    verbs.choose(appearance, record);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    handlePanelKeys(event, {
      onHelp: () => {
        if (event.target instanceof HTMLElement) {
          onHelp(event.target);
        }
      },
      onMove: (step) => {
        const list = headers();
        const place = list.findIndex(({ dataset }) => dataset.entry === activeKey);
        list[Math.min(Math.max(place + step, 0), list.length - 1)]?.focus();
      },
      onEscape: () => {
        if (openKey === null) {
          return false;
        }
        focusEntry(openKey);
        open(null);
        return true;
      },
      onVerb: (verb) => {
        const active = all.find(({ key }) => key === activeKey);
        if (active !== undefined) {
          onVerb(active, verb);
        }
      },
    });

  const renderEntry = (appearance: AppearanceView) => {
    const { key } = appearance;
    const isOpen = key === openKey;
    return (
      <Entry
        key={key}
        appearance={appearance}
        isOpen={isOpen}
        isActive={key === tabKey}
        onToggle={() => open(isOpen ? null : key)}
        onFocus={() => setActiveKey(key)}
      >
        <EntryDetails
          appearance={appearance}
          isPublished={article.isPublished}
          canDecide={canDecide}
          isSending={verbs.isSending}
          isSearching={verbs.searchingKey === key}
          onVerb={(verb) => onVerb(appearance, verb)}
          onChoose={(record) => onChoose(appearance, record)}
          onCloseSearch={() => {
            focusEntry(key);
            verbs.closeSearch();
          }}
        />
        {canDecide && <CorrectEntry appearance={appearance} story={article} corrections={corrections} />}
      </Entry>
    );
  };

  return (
    <Flex ref={root} direction="column" alignItems="stretch" gap={4} width="100%" onKeyDown={onKeyDown}>
      <EntryGroup title={t('panel.officials')} group={people} help={help} renderEntry={renderEntry} />
      <EntryGroup
        title={t('panel.bodies')}
        group={organizations}
        help={article.people.length === 0 ? help : null}
        renderEntry={renderEntry}
      />
    </Flex>
  );
};
