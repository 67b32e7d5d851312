// Lays out the top bar.
#include "ui/shell/TopBar.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/shell/LanguageController.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kCompactButton = 30;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_undo(makeIconButton(QStringLiteral("undo"), {}, this))
    , m_redo(makeIconButton(QStringLiteral("redo"), {}, this))
    , m_explain(new QPushButton(this))
    , m_presenter(new QPushButton(this))
    , m_theme(new SegmentedControl(this))
    , m_language(new SegmentedControl(this))
    , m_more(makeIconButton(QStringLiteral("more"), {}, this))
{
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_subtitle, TextRole::Body);
    setInk(m_subtitle, Ink::Secondary);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it takes what the others leave
    for (QPushButton* button : {m_undo, m_redo, m_more})
        setButtonKind(button, ButtonKind::Flat);
    m_explain->setIcon(themedIcon(QStringLiteral("explain")));
    m_explain->setCheckable(true);
    m_presenter->setIcon(themedIcon(QStringLiteral("presenter")));
    m_theme->addSegment(themedIcon(QStringLiteral("sun")), {});
    m_theme->addSegment(themedIcon(QStringLiteral("moon")), {});
    for (const Language& language : LanguageController::languages())
        m_language->addSegment(language.name);

    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addStretch(0); // takes the room while the subtitle is hidden
    auto* undo = new QHBoxLayout;
    undo->setSpacing(2);
    undo->addWidget(m_undo);
    undo->addWidget(m_redo);
    layout->addLayout(undo);
    for (QWidget* widget : {static_cast<QWidget*>(m_explain), static_cast<QWidget*>(m_presenter), static_cast<QWidget*>(m_theme),
             static_cast<QWidget*>(m_language)})
        layout->addWidget(widget);
    layout->addSpacing(-6); // a flat button brings its own air
    layout->addWidget(m_more);

    connect(m_undo, &QPushButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &TopBar::redoRequested);
    connect(m_explain, &QPushButton::toggled, this, &TopBar::explainToggled);
    connect(m_presenter, &QPushButton::clicked, this, &TopBar::presenterRequested);
    connect(m_theme, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit themeChosen(index == 1 ? ThemeName::Chalkboard : ThemeName::Paper); });
    connect(m_language, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { emit languageChosen(LanguageController::languages()[static_cast<std::size_t>(index)].code); });
    m_language->tabTo(m_more);
    setDensity(Density::Reference);
    setUndo(std::nullopt);
    retranslate();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(m_density != Density::Compact && !subtitle.isEmpty());
}

void TopBar::setExplaining(bool open)
{
    const QSignalBlocker blocker(m_explain);
    m_explain->setChecked(open);
}

void TopBar::setUndo(const std::optional<UndoState>& undo)
{
    m_undoState = undo;
    m_undo->setVisible(undo.has_value());
    m_redo->setVisible(undo.has_value());
    m_undo->setEnabled(undo && undo->canUndo);
    m_redo->setEnabled(undo && undo->canRedo);
    nameUndo();
}

void TopBar::nameUndo()
{
    const UndoState state = m_undoState.value_or(UndoState{});
    const bool namesUndo = state.canUndo && !state.undoText.isEmpty();
    const bool namesRedo = state.canRedo && !state.redoText.isEmpty();
    nameIconButton(m_undo, namesUndo ? tr("Undo: %1").arg(state.undoText) : tr("Undo"), QStringLiteral("Ctrl+Z"));
    nameIconButton(m_redo, namesRedo ? tr("Redo: %1").arg(state.redoText) : tr("Redo"), QStringLiteral("Ctrl+Shift+Z"));
}

void TopBar::setMoreMenu(QMenu* menu)
{
    // Not setMenu(): the button shows its own sign instead of an arrow.
    connect(m_more, &QPushButton::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - size.width(), m_more->height() + 4)));
    });
}

void TopBar::setTheme(ThemeName theme)
{
    const QSignalBlocker blocker(m_theme);
    m_theme->setCurrentIndex(theme == ThemeName::Chalkboard ? 1 : 0);
}

void TopBar::setLanguage(const QString& code)
{
    const QSignalBlocker blocker(m_language);
    const auto& languages = LanguageController::languages();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (languages[i].code == code)
            m_language->setCurrentIndex(static_cast<int>(i));
    }
}

void TopBar::setDensity(Density density)
{
    m_density = density;
    const bool compact = density == Density::Compact;
    const double scale = chromeScale(density);
    const auto scaled = [scale](double size) { return static_cast<int>(std::lround(size * scale)); };
    setFixedHeight(compact ? metrics::kCompactTopBarHeight : scaled(metrics::kTopBarHeight));
    layout()->setContentsMargins(18, 0, compact ? metrics::kCompactPageMargin : metrics::kPageMargin, 0);
    m_title->setFont(Theme::instance().font(TextRole::Title, scale));
    m_subtitle->setFont(Theme::instance().font(TextRole::Body, scale));
    m_subtitle->setVisible(!compact && !m_subtitle->text().isEmpty());
    for (QWidget* widget : {static_cast<QWidget*>(m_explain), static_cast<QWidget*>(m_presenter), static_cast<QWidget*>(m_theme),
             static_cast<QWidget*>(m_language)}) {
        widget->setFont(Theme::instance().font(TextRole::Control, scale));
        widget->setFixedHeight(compact ? kCompactButton : scaled(metrics::kButtonHeight));
    }
    const int square = compact ? kCompactButton : scaled(metrics::kButtonHeight);
    for (QPushButton* button : {m_undo, m_redo, m_more})
        button->setFixedSize(square, square);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    nameUndo();
    nameIconButton(m_more, tr("More: projects, picture, formulas, motion"));
    m_explain->setText(tr("Explain F1"));
    m_explain->setToolTip(tr("Show the explanation beside the page (F1)"));
    m_presenter->setText(tr("Presenter"));
    m_presenter->setToolTip(tr("Show only the stage, in large type (F5)"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setSegmentText(0, tr("Paper: light theme"));
    m_theme->setSegmentText(1, tr("Chalkboard: dark theme"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setSegmentToolTip(0, QStringLiteral("한국어 (Ctrl+L)"));
    m_language->setSegmentToolTip(1, QStringLiteral("English (Ctrl+L)"));
}

} // namespace chalknet::ui
